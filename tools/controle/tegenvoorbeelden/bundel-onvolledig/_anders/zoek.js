// zoekt niets
