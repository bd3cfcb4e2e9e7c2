/* Lets the reader keep two to four columns of the comparison; the choice stands in the address. */
(function () {
  'use strict';
  var MOST = 4;
  var FIRST = 2; // Before the areas stand the name of the row and the city.
  var form = document.querySelector('.kiezer');
  if (!form) { return; }
  var boxes = Array.from(form.querySelectorAll('input'));
  var status = form.querySelector('[role=status]');
  var tables = Array.from(document.querySelectorAll('.vergelijk'));

  function chosen() {
    return boxes.filter(function (box) { return box.checked; });
  }

  function remember(names) {
    var address = location.pathname;
    if (names.length) { address += '?kies=' + names.map(encodeURIComponent).join(','); }
    try { history.replaceState(null, '', address); } catch (refused) { /* The choice still works. */ }
  }

  function show(message) {
    var names = chosen().map(function (box) { return box.value; });
    var isNarrow = names.length > 1;
    tables.forEach(function (table) {
      Array.from(table.rows).forEach(function (row) {
        boxes.forEach(function (box, position) {
          var cell = row.cells[FIRST + position];
          if (cell) { cell.hidden = isNarrow && !box.checked; }
        });
      });
    });
    status.textContent = message || (isNarrow
      ? 'U ziet ' + names.length + ' gebieden naast elkaar.'
      : names.length ? 'Kies er nog een bij.' : 'U ziet alle gebieden.');
  }

  form.addEventListener('change', function (event) {
    var tooMany = chosen().length > MOST;
    if (tooMany) { event.target.checked = false; }
    remember(chosen().map(function (box) { return box.value; }));
    show(tooMany ? 'U kunt hoogstens vier gebieden kiezen. Haal er eerst een weg.' : '');
  });
  form.querySelector('button').addEventListener('click', function () {
    boxes.forEach(function (box) { box.checked = false; });
    remember([]);
    show();
  });

  var asked = (new URLSearchParams(location.search).get('kies') || '').split(',');
  boxes.filter(function (box) { return asked.includes(box.value); })
    .slice(0, MOST)
    .forEach(function (box) { box.checked = true; });
  form.hidden = boxes.length < 3;
  show();
}());
