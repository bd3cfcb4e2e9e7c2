print("wijkenmonitor")
