(function () {
  document.querySelector("form[hidden]").hidden = false;
  var choices = document.querySelectorAll("select"), rows = document.querySelectorAll("tbody tr");
  choices.forEach(function (choice) {
    choice.addEventListener("change", function () {
      var names = Array.prototype.map.call(choices, function (c) { return c.value; });
      rows.forEach(function (row) { row.hidden = names.indexOf(row.cells[0].textContent) < 0; });
    });
  });
  document.querySelectorAll("thead th").forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button"; button.textContent = head.textContent; head.textContent = ""; head.appendChild(button);
    button.addEventListener("click", function () {
      var up = head.getAttribute("aria-sort") !== "ascending";
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      Array.prototype.slice.call(rows).sort(function (a, b) {
        var one = a.cells[column].textContent, other = b.cells[column].textContent;
        return (parseFloat(one) - parseFloat(other) || one.localeCompare(other)) * (up ? 1 : -1);
      }).forEach(function (row) { row.parentNode.appendChild(row); });
    });
  });
})();
