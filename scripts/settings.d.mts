export function loadSettings(): void
