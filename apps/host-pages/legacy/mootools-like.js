/* global window, document, Element */
/* Behaves as old MooTools does towards a page: natives are replaced and their
   prototypes have methods that show up in for..in. Our own stand-in. */
(function (window) {
  function extend(object, methods) {
    for (var name in methods) object[name] = methods[name];
  }
  // A constructor of its own in the browser's place.
  var replaced = { Document: 1, Window: 1, Event: 1 };
  for (var name in replaced) {
    var native = function () {};
    native.prototype = { $family: { name: name.toLowerCase() } };
    window[name] = native;
  }
  extend(Array.prototype, {
    each: function (each, bind) {
      for (var i = 0; i < this.length; i++) each.call(bind, this[i], i, this);
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    getLast: function () {
      return this[this.length - 1];
    },
    empty: function () {
      this.length = 0;
      return this;
    },
  });
  // What is no list becomes a list of one.
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item === "object" && typeof item.length === "number"
      ? Array.prototype.slice.call(item)
      : [item];
  };
  extend(String.prototype, {
    contains: function (text) {
      return this.indexOf(text) !== -1;
    },
    clean: function () {
      return this.replace(/\s+/g, " ").trim();
    },
  });
  // Arguments come as a list, not one by one.
  Function.prototype.bind = function (bind, args) {
    var self = this;
    return function () {
      return self.apply(bind, args === undefined ? arguments : [].concat(args));
    };
  };
  extend(Element.prototype, {
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    inject: function (where) {
      where.appendChild(this);
      return this;
    },
    destroy: function () {
      this.parentNode.removeChild(this);
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.MooTools = { version: "1.11" };
})(window);
