import { cache } from 'react'

/**
 * What a page loads that looks at what its address asks for: once for its title and its content. React knows an argument by its
 * identity, and Next hands the two different promises of the same address.
 */
export function cachedLoader<Params, Given, Loaded>(load: (params: Params, given: Given) => Promise<Loaded>) {
  const loaded = cache((address: string) => {
    const [params, given] = JSON.parse(address) as [Params, Given]
    return load(params, given)
  })
  return async (params: Promise<Params>, given: Promise<Given>): Promise<Loaded> =>
    loaded(JSON.stringify([await params, await given]))
}
