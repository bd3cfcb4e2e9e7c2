document.querySelector("table").hidden = false;
document.querySelector("div[hidden]").hidden = false;
