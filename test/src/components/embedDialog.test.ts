import { expect, test } from "vitest";
import { embedCode } from "../../../src/components/embedDialog.js";

test("the code is a frame and the script that gives it its height, with all that HTML means escaped", () => {
  const code = embedCode(
    { name: "us-peers", title: 'Sheet: "US" <peers>' },
    "#v1&+begin&a=1&+end",
    712,
    "https://x.example/n/",
  );
  expect(code).toBe(
    '<iframe src="https://x.example/n/embed/us-peers.html?lang=en#v1&amp;+begin&amp;a=1&amp;+end" title="Sheet: &quot;US&quot; &lt;peers>" style="width: 100%; border: 0" height="712" loading="lazy"></iframe>\n' +
      '<script src="https://x.example/n/embed/host.js" async></script>',
  );
});
