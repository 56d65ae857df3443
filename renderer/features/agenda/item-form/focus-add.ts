/** Gives the focus to the `+` of the group that an element stands in: for after what had it is gone. */
export function focusAdd(within: Element | null): void {
  within?.closest('[role="group"]')?.querySelector<HTMLElement>('.field-label button')?.focus();
}
