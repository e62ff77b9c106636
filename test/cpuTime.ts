/**
 * The milliseconds that this process has worked so far: what a limit on effort is measured by, because a clock on the wall
 * also counts the work of others on the machine.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
