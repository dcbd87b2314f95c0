'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ProposalChoice } from '@/lib/drafts/text/text-proposals'

type Choices = ReadonlyMap<string, ProposalChoice>

/**
 * What was chosen of proposals that nobody decided on yet, by their ids. The browser keeps it for as long as the draft is open
 * in it: what is decided is in the draft, and a choice before that is no part of it.
 */
export function useKeptChoices(): [Choices, (proposal: string, choice: ProposalChoice) => void] {
  const [choices, setChoices] = useState<Choices>(new Map())
  useEffect(() => setChoices((chosen) => new Map([...readKept(), ...chosen])), [])
  const choose = useCallback((proposal: string, choice: ProposalChoice) => {
    setChoices((choices) => {
      const chosen = new Map(choices).set(proposal, choice)
      keep(chosen)
      return chosen
    })
  }, [])
  return [choices, choose]
}

const name = () => `firmground.choices.${location.pathname}`

function keep(choices: Choices): void {
  try {
    sessionStorage.setItem(name(), JSON.stringify([...choices]))
  } catch {
    // A browser that keeps nothing asks again after a reload.
  }
}

function readKept(): Choices {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name()) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isEntry) : [])
  } catch {
    return new Map()
  }
}

function isEntry(value: unknown): value is [string, ProposalChoice] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false
  const { reading, places } = (value[1] ?? {}) as Partial<ProposalChoice>
  return (reading === null || isIndex(reading)) && Array.isArray(places) && places.every(isIndex)
}

const isIndex = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
