// Gives the frames of this notebook on this page the height of what they show: it tells it, first and when it changes.
// Message: {type: "notebook-embed-height", embed: "<name>", height: <CSS pixels>}; asked for with {type: "notebook-embed-ask"}.
// Frames of others, which do not lie in this script's folder, stay as they are whatever they say.
{
  const folder = document.currentScript?.src.replace(/[^/]*$/, "") ?? "";
  const ours = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(folder));
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "notebook-embed-height" || !(data.height > 0 && data.height < 100000)) return;
    for (const frame of ours()) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
    }
  });
  // A notebook that was there before this script has told its height to nobody.
  for (const frame of ours()) frame.contentWindow?.postMessage({ type: "notebook-embed-ask" }, "*");
}
