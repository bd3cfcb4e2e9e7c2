/* Adds sort buttons to the tables that ask for them with data-sorteer. Without this script the
   tables stand in the municipality's order, which is also what the first button gives back. */
(function () {
  'use strict';
  var collator = new Intl.Collator('nl', { numeric: true });
  var ORDER = 'Volgorde van de gemeente';
  var WARNING = 'Let op: overlappen de marges, dan is dit geen echte volgorde.';

  // A number where the cell carries one, a name in the row's own header; undefined: not to be sorted on.
  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) { return undefined; }
    var raw = cell.dataset.waarde;
    if (raw === undefined && column === 1) { raw = row.dataset.waarde; }
    if (raw !== undefined) { return raw === '' ? null : parseFloat(raw); }
    return cell.tagName === 'TH' ? cell.textContent.trim() : undefined;
  }

  function compare(a, b, down) {
    if (a === null || b === null) { return (a === null) - (b === null); }
    var order = typeof a === 'number' ? a - b : collator.compare(a, b);
    return down ? -order : order;
  }

  function prepare(table) {
    var body = table.tBodies[table.tBodies.length - 1];
    var rows = body ? Array.from(body.rows) : [];
    var head = table.tHead && table.tHead.rows[table.tHead.rows.length - 1];
    if (!head || rows.length < 2) { return; }
    var bar = document.createElement('p');
    var reset = document.createElement('button');
    var note = document.createElement('span');
    bar.className = 'sorteren';
    reset.type = 'button';
    reset.textContent = ORDER;
    note.setAttribute('role', 'status');
    bar.append(reset, note);

    function show(order, chosen, down) {
      Array.from(head.cells).forEach(function (cell) { cell.removeAttribute('aria-sort'); });
      if (chosen) { chosen.setAttribute('aria-sort', down ? 'descending' : 'ascending'); }
      reset.setAttribute('aria-pressed', String(!chosen));
      note.textContent = chosen && chosen.cellIndex > 0 ? WARNING : '';
      body.append.apply(body, order);
    }

    reset.addEventListener('click', function () { show(rows); });
    Array.from(head.cells).forEach(function (cell, column) {
      var keys = new Map(rows.map(function (row) { return [row, key(row, column)]; }));
      if (Array.from(keys.values()).some(function (value) { return value === undefined; })) { return; }
      var button = document.createElement('button');
      button.type = 'button';
      // A header that is a link stays one; the button stands beside it.
      if (cell.querySelector('a')) {
        button.setAttribute('aria-label', 'Sorteer op ' + cell.textContent.trim());
        cell.append(' ');
      } else {
        while (cell.firstChild) { button.append(cell.firstChild); }
      }
      cell.append(button);
      button.addEventListener('click', function () {
        var now = cell.getAttribute('aria-sort');
        // Numbers start with the highest, names with the first letter.
        var down = now ? now === 'ascending' : column > 0;
        show(rows.slice().sort(function (a, b) {
          return compare(keys.get(a), keys.get(b), down);
        }), cell, down);
      });
    });
    if (!head.querySelector('button')) { return; }
    var place = table.closest('.schuif') || table;
    place.before(bar);
    reset.setAttribute('aria-pressed', 'true');
  }

  document.querySelectorAll('table[data-sorteer]').forEach(prepare);
}());
