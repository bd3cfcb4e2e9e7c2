document.querySelector("table").hidden = false;
