export function missingEntries(lock: unknown): Record<string, unknown>
