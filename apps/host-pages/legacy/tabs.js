/* global document, setTimeout */
/* Moves the content between two boxes, as tabs and carousels do, at bad times. */
(function () {
  var content = document.querySelector(".contenido");
  var home = content.parentNode;
  var tab = document.getElementById("pestana");
  var times = 0;
  function move() {
    var place = times % 2 ? home : tab;
    place.insertBefore(content, place.firstChild);
    if (++times < 6) setTimeout(move, 60 * times);
  }
  move();
})();
