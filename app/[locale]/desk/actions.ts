'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { requirePerson } from '@/lib/access/gate'
import { signOutHere } from '@/lib/people/sign-in'

export async function signOut(): Promise<never> {
  const { person } = await requirePerson('desk.use')
  await signOutHere(await headers())
  redirect(`/${person.language}/sign-in`)
}
