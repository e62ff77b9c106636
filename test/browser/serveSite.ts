import { host, type HostedSite } from "../../site/host.js";

/** Serves the built site in `folder` as `npm run preview` does, under a sub-path of a free port. */
export const serveSite = (folder: string, base = "/any/sub/path/"): Promise<HostedSite> => host(folder, { base });
