/* global window, document, HTMLElement */
/* Behaves as old Prototype does towards a page: what JSON.stringify writes is
   changed, natives have other methods under known names, and Object.prototype
   has additions that show up in for..in. Our own stand-in. */
(function (window) {
  function extend(object, methods) {
    for (var name in methods) object[name] = methods[name];
  }
  extend(Object.prototype, {
    inspect: function () {
      return "[" + this + "]";
    },
    extendWith: function (more) {
      extend(this, more);
      return this;
    },
  });
  function toList(item) {
    if (!item) return [];
    var list = [];
    for (var i = 0; i < (item.length || 0); i++) list.push(item[i]);
    return list;
  }
  extend(Array.prototype, {
    toJSON: function () {
      return "[" + this.join(", ") + "]";
    },
    // One of one is that one; otherwise the list itself.
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    // What these are given is an item and its place, and no list.
    map: function (each) {
      var list = [];
      for (var i = 0; i < this.length; i++) list.push(each(this[i], i));
      return list;
    },
    find: function (each) {
      for (var i = 0; i < this.length; i++)
        if (each(this[i], i)) return this[i];
    },
    first: function () {
      return this[0];
    },
    without: function (item) {
      return this.filter(function (one) {
        return one !== item;
      });
    },
    compact: function () {
      return this.filter(Boolean);
    },
    // A copy, not an iterator of pairs.
    entries: function () {
      return toList(this);
    },
  });
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  String.prototype.strip = function () {
    return this.replace(/^\s+|\s+$/g, "");
  };
  Array.from = window.$A = toList;
  Function.prototype.bind = function (bind) {
    var self = this;
    var args = toList(arguments).slice(1);
    return function () {
      return self.apply(bind, args.concat(toList(arguments)));
    };
  };
  document.getElementsByClassName = function (name) {
    return toList(document.querySelectorAll("." + name));
  };
  extend(HTMLElement.prototype, {
    update: function (html) {
      this.innerHTML = html;
      return this;
    },
    hide: function () {
      this.style.display = "none";
      return this;
    },
    visible: function () {
      return this.style.display !== "none";
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.Prototype = { Version: "1.6.0" };
})(window);
