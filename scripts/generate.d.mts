export function schemaFor(provider: 'sqlite' | 'postgresql'): Promise<string>
export function generateClients(): Promise<boolean>
export function clientsAreCurrent(): Promise<boolean>
