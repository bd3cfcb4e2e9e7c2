// Holds the page up, and moves the text down afterwards.
var start = Date.now();
while (Date.now() - start < 1500) { }
addEventListener("load", function () {
  setTimeout(function () { document.getElementById("later").className = "hoog"; }, 200);
});
