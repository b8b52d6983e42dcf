/** Where programs that read texts look for the list of them (llmstxt.org). */
export const LLMS_TXT = '/llms.txt';
