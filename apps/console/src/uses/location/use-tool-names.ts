import { useTranslations } from 'use-intl';
import { TOOL_CODES, type ToolCode } from './tool-codes';

const ALL: readonly string[] = Object.values(TOOL_CODES).flat();

/** The name of a transfer tool; its code when this version does not know it. */
export function useToolName(): (code: string) => string {
  const t = useTranslations('uses.tool');
  return (code) => (ALL.includes(code) ? t(code as ToolCode) : code);
}

/** To choose among, under their articles. */
export function useToolChoices() {
  const t = useTranslations('uses');
  return (Object.keys(TOOL_CODES) as (keyof typeof TOOL_CODES)[]).map((group) => ({
    group: t(`toolGroup.${group}`),
    items: TOOL_CODES[group].map((code: ToolCode) => ({ value: code, label: t(`tool.${code}`) })),
  }));
}
