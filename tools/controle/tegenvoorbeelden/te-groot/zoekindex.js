window.ZOEKINDEX = [["Noord", "wijken/noord/index.html"], ["Zuid", "wijken/zuid/index.html"]];
