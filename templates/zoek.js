/* Searches the index that stands in window.ZOEKINDEX: [name, address, kind, belongs to, other names].
   Without this script the page is a list from A to Z. */
(function () {
  'use strict';
  var index = window.ZOEKINDEX;
  var form = document.querySelector('form.zoeken');
  var list = document.querySelector('ol.gevonden');
  if (!index || !form || !list) { return; }
  var MOST = 50;
  var input = form.elements.q;
  var section = list.closest('section');
  var status = form.querySelector('[role=status]');
  var home = form.dataset.thuis || '';

  // Without accents and capitals; a postcode counts with its four digits only.
  function words(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
      .replace(/\b([1-9]\d{3}) ?[a-z]{2}\b/g, '$1')
      .split(/[^a-z0-9]+/).filter(Boolean);
  }

  var entries = index.map(function (record) {
    return { record: record, name: words(record[0]).join(' '), words: words(record.filter(function (part, place) { return place !== 1; }).join(' ')) };
  });

  // A whole word counts more than a beginning, a beginning more than a part.
  function weight(entry, term) {
    return entry.words.reduce(function (best, word) {
      var place = word.indexOf(term);
      var found = word === term ? 3 : place === 0 ? 2 : place > 0 && term.length > 2 ? 1 : 0;
      return Math.max(best, found);
    }, 0);
  }

  function search(text) {
    var terms = words(text);
    return entries.map(function (entry) {
      var weights = terms.map(function (term) { return weight(entry, term); });
      var isHit = terms.length > 0 && weights.every(Boolean);
      var sum = weights.reduce(function (a, b) { return a + b; }, 0);
      return { record: entry.record, weight: isHit ? sum + (entry.name.startsWith(terms.join(' ')) ? 2 : 0) : 0 };
    }).filter(function (hit) { return hit.weight; }).sort(function (a, b) {
      return b.weight - a.weight || a.record[0].localeCompare(b.record[0], 'nl');
    });
  }

  function item(record) {
    var li = document.createElement('li');
    var link = document.createElement('a');
    var small = document.createElement('small');
    link.href = home + record[1];
    link.textContent = record[0];
    small.textContent = [record[2], record[3]].filter(Boolean).join(', ');
    li.append(link, ' ', small);
    return li;
  }

  function show() {
    var text = input.value.trim();
    var hits = search(text);
    section.hidden = !text;
    list.replaceChildren.apply(list, hits.slice(0, MOST).map(function (hit) { return item(hit.record); }));
    status.textContent = !text ? ''
      : !hits.length ? 'Niets gevonden voor ‘' + text + '’. Probeer een ander woord.'
        : (hits.length === 1 ? '1 resultaat' : hits.length + ' resultaten') + ' voor ‘' + text + '’'
          + (hits.length > MOST ? '. U ziet de eerste ' + MOST + '.' : '.');
    try {
      history.replaceState(null, '', location.pathname + (text ? '?q=' + encodeURIComponent(text) : '') + location.hash);
    } catch (refused) { /* Some browsers refuse this for a file; the search still works. */ }
  }

  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', show);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    show();
  });
  if (input.value) { show(); }
}());
