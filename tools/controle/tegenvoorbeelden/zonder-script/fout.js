document.querySelector("main").hidden = false;
