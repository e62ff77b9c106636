import { existsSync, statSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Folders of work kept between builds under `root`/.build/cache, each named after a hash of all that went into it, so
 * that none can be out of date. Only the newest few of a kind are kept.
 */
export class BuildCache {
  constructor(
    private readonly root: string,
    private readonly kept = 3,
  ) {}

  private folder(kind: string, key: string): string {
    return join(this.root, ".build", "cache", `${kind}-${key.slice(0, 32)}`);
  }

  /** Copies the folder kept under `key` to `target`; false when there is none. */
  async restore(kind: string, key: string, target: string): Promise<boolean> {
    const folder = this.folder(kind, key);
    if (!existsSync(folder)) return false;
    await cp(folder, target, { recursive: true, preserveTimestamps: true });
    return true;
  }

  /** Keeps a copy of `source` under `key`, whole or not at all, and forgets the oldest of its kind. */
  async keep(kind: string, key: string, source: string): Promise<void> {
    const folder = this.folder(kind, key);
    if (existsSync(folder) || !existsSync(source)) return;
    const part = `${folder}.${process.pid}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(join(this.root, ".build", "cache"), { recursive: true });
    await cp(source, part, { recursive: true, preserveTimestamps: true });
    // When another build was first, its copy is the same.
    await rename(part, folder).catch(() => rm(part, { recursive: true, force: true }));
    await this.forgetOldest(kind);
  }

  private async forgetOldest(kind: string): Promise<void> {
    const cache = join(this.root, ".build", "cache");
    const ages = (await readdir(cache))
      .filter((name) => name.startsWith(`${kind}-`))
      .map((name) => ({ name, time: statSync(join(cache, name), { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
      .sort((a, b) => b.time - a.time);
    for (const { name } of ages.slice(this.kept)) await rm(join(cache, name), { recursive: true, force: true });
  }
}
