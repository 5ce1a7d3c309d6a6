/** Text of others in a notification: VS Code makes a link of `[this](command:that)`, and a name must stay a name. */
export function plainNotice(text: string): string {
    return text.replaceAll('](', '] (');
}
