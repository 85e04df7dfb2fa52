document.body.replaceChildren();
