document.getElementById("val").addEventListener("keydown", function (event) { event.preventDefault(); });
