document.cookie = "spoor=1";
localStorage.setItem("spoor", "1");
console.log("hallo");
new Image().src = "http://127.0.0.1:9/spoor.png";
setTimeout(function () { throw new Error("stuk"); }, 0);
