import "./zoekindex.js";
