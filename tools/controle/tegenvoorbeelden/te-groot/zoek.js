(function () {
  var field = document.getElementById("q"), out = document.getElementById("gevonden");
  function show() {
    out.textContent = "";
    window.ZOEKINDEX.forEach(function (entry) {
      if (!field.value || entry[0].toLowerCase().indexOf(field.value.toLowerCase()) < 0) { return; }
      var p = document.createElement("p"), a = document.createElement("a");
      a.href = "../" + entry[1]; a.textContent = entry[0]; p.appendChild(a); out.appendChild(p);
    });
  }
  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", show);
  show();
})();
