import Foundation

/// What this thread has used of the processor, whatever else the machine does.
enum ProcessorTime {
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Ends the process when the work takes longer, so that a loop without end is seen as one.
    static func limited<Result>(to seconds: Int, _ work: () -> Result) -> Result {
        var event = sigevent()
        event.sigev_notify = Int32(SIGEV_SIGNAL)
        event.sigev_signo = SIGXCPU
        var timer: timer_t?
        guard timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) == 0, let timer else {
            return work()
        }
        defer { timer_delete(timer) }
        var limit = itimerspec()
        limit.it_value.tv_sec = seconds
        timer_settime(timer, 0, &limit, nil)
        return work()
    }
}
