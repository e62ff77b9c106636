// Goes on to where what this address showed is now, with all that stands behind its #: a link carries the reader's figures.
const { to, place } = document.documentElement.dataset;
const { hash } = location;
location.replace(/^#v\d/i.test(hash) ? `${to}?at=${place}${hash}` : to + (hash || `#${place}`));
