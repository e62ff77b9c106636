// Goes on to where what this address showed is now, with all that stands behind its ? and #: a link carries the reader's figures.
const { to, place } = document.documentElement.dataset;
const { search, hash } = location;
const query = new URLSearchParams(search);
if (/^#v\d/i.test(hash)) query.set("at", place);
const asked = query.toString();
location.replace(`${to}${asked && `?${asked}`}${hash || `#${place}`}`);
