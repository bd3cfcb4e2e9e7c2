// vergelijkt niets
