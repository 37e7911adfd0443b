/**
 * A Content-Security-Policy with more sources in its directives, and framed by the preview's own pages alone. A source goes into
 * the directive that is there: of two with one name a browser reads the first. What has none would fall back to `default-src`.
 */
export function policyOf(policy: string, more: Record<string, string>): string {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name)) directives.set(name, sources);
  }
  for (const [name, source] of Object.entries(more)) {
    const sources = directives.get(name) ?? directives.get("default-src") ?? [];
    directives.set(name, [...sources.filter((one) => one !== "'none'" && one !== source), source]);
  }
  directives.set("frame-ancestors", ["'self'"]);
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}
