export * from '../generated/sqlite/client/client'
