/* A clock that is wrong, and a file that others shorten while it is read; for tests only, by LD_PRELOAD.
   STORING_TIJD is the time in seconds since 1970; STORING_KORTER is the file to shorten at the first read of it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int told(time_t *seconds) {
    const char *text = getenv("STORING_TIJD");
    if (!text) return 0;
    *seconds = atoll(text);
    return 1;
}

time_t time(time_t *place) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (place) *place = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    (void)zone;
    struct timespec precise;
    clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int code = real(clock, now);
    time_t seconds;
    if (code == 0 && clock == CLOCK_REALTIME && told(&seconds)) now->tv_sec = seconds;
    return code;
}

ssize_t read(int file, void *place, size_t count) {
    static ssize_t (*real)(int, void *, size_t);
    if (!real) real = (ssize_t (*)(int, void *, size_t))dlsym(RTLD_NEXT, "read");
    const char *path = getenv("STORING_KORTER");
    struct stat here, other;
    if (path && fstat(file, &here) == 0 && stat(path, &other) == 0 && here.st_ino == other.st_ino
        && here.st_size > 10)
        if (truncate(path, 10) != 0) abort();
    return real(file, place, count);
}
