// One set of models, hence one set of types.
export * from '../generated/sqlite/client/client'
