/* global window, document */
/* Behaves as old jQuery does towards a page: two globals, a data cache written on
   the nodes, and clones that lose their upgrade. Our own stand-in. */
(function (window, document) {
  var ready = [];
  var expando = "jQuery1" + "1204";
  function jQuery(what) {
    if (typeof what === "function") {
      if (document.readyState === "complete") what(jQuery);
      else ready.push(what);
      return;
    }
    var nodes = document.querySelectorAll(what);
    return {
      each: function (each) {
        for (var i = 0; i < nodes.length; i++) each.call(nodes[i], i, nodes[i]);
        return this;
      },
      text: function (text) {
        return this.each(function () {
          this[expando] = { text: text };
          this.textContent = text;
        });
      },
    };
  }
  jQuery.fn = jQuery.prototype = { jquery: "1.4.2" };
  jQuery.noConflict = function () {
    return jQuery;
  };
  document.addEventListener("DOMContentLoaded", function () {
    for (var i = 0; i < ready.length; i++) ready[i](jQuery);
  });
  window.jQuery = window.$ = jQuery;
})(window, document);
