import {
  ActionIcon,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { Glyph } from "./glyph.tsx";

interface Props {
  readonly toDark: string;
  readonly toLight: string;
}

/** Changes between light and dark colours; the label says to which. */
export function SchemeButton({ toDark, toLight }: Props) {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light") === "dark";
  const label = isDark ? toLight : toDark;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(isDark ? "light" : "dark")}
    >
      <Glyph name={isDark ? "sun" : "moon"} />
    </ActionIcon>
  );
}
