/** What saving a grid of names came to: nothing was written where something is wrong. */
export type NamesAnswer =
  | { kind: 'saved'; count: number }
  | {
      kind: 'refused'
      /** Each with what is wrong in words, and what somebody else wrote there meanwhile where that is it. */
      faults: { key: string; column: string; message: string; theirs: string | null }[]
    }
