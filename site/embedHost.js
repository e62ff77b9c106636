// Gives every frame of a notebook on this page the height of what it shows: the notebook tells it, first and when it changes.
// Message: {type: "notebook-embed-height", embed: "<name>", height: <CSS pixels>}; asked for with {type: "notebook-embed-ask"}.
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "notebook-embed-height" || !(data.height > 0 && data.height < 100000)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
  }
});
// A notebook that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll("iframe")) {
  frame.contentWindow?.postMessage({ type: "notebook-embed-ask" }, "*");
}
