/* global window */
/**
 * The block in the editor: lists to choose from, and the document as the server
 * renders it. It is loaded as it stands here; there is nothing to build.
 */
(function (blocks, element, components, blockEditor, serverSideRender) {
  "use strict";

  var create = element.createElement;
  var lists = window.corettBlock.lists;
  var words = window.corettBlock.words;

  /** A list of choices for one attribute. */
  function select(props, name, first) {
    var options = Object.keys(lists[name]).map(function (value) {
      return { value: value, label: lists[name][value] };
    });
    return create(components.SelectControl, {
      key: name,
      label: words[name],
      value: props.attributes[name],
      options: first ? [{ value: "", label: first }].concat(options) : options,
      onChange: function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      },
    });
  }

  function Edit(props) {
    var chosen = props.attributes.id;
    var settings = create(
      blockEditor.InspectorControls,
      { key: "settings" },
      create(
        components.PanelBody,
        { title: "CORETT" },
        select(props, "id", words.choose),
        select(props, "lang"),
        select(props, "country"),
        select(props, "theme"),
        select(props, "way"),
      ),
    );
    var shown = chosen
      ? create(
          components.Disabled,
          { key: "shown" },
          create(serverSideRender, {
            block: "corett/document",
            attributes: {
              id: chosen,
              lang: props.attributes.lang,
              country: props.attributes.country,
              theme: props.attributes.theme,
              way: props.attributes.way,
            },
            EmptyResponsePlaceholder: function () {
              return create("p", null, words.empty);
            },
          }),
        )
      : create(
          components.Placeholder,
          { key: "shown", icon: "format-aside", label: "CORETT" },
          select(props, "id", words.choose),
        );
    return create("div", blockEditor.useBlockProps(), [settings, shown]);
  }

  blocks.registerBlockType("corett/document", {
    edit: Edit,
    // The server renders it, so nothing but the choices is stored.
    save: function () {
      return null;
    },
  });
})(
  window.wp.blocks,
  window.wp.element,
  window.wp.components,
  window.wp.blockEditor,
  window.wp.serverSideRender,
);
