import { Popover, type PopoverProps } from "@mantine/core";
import {
  useLayoutEffect,
  useState,
  type ComponentType,
  type ReactNode,
  type Ref,
} from "react";

/** A button in place of the one that was clicked and loaded it: it gets the focus, which what closes gives back to it. */
export function useButtonInPlace() {
  const [target, ref] = useState<HTMLButtonElement | null>(null);
  useLayoutEffect(() => target?.focus(), [target]);
  return { isThere: target !== null, ref };
}

interface Props extends Pick<PopoverProps, "position" | "width"> {
  readonly button: ComponentType<{
    readonly ref: Ref<HTMLButtonElement>;
    readonly onClick: () => void;
  }>;
  readonly className: string | undefined;
  readonly children: (isOpen: boolean, close: () => void) => ReactNode;
}

/** A popover of the button that loads it when it is first clicked: so it begins open. */
export function LoadedPopover({
  button: Button,
  className,
  children,
  ...place
}: Props) {
  const [isOpen, setOpen] = useState(true);
  const { isThere, ref } = useButtonInPlace();
  const close = () => setOpen(false);
  return (
    <Popover
      {...place}
      opened={isOpen && isThere}
      onChange={setOpen}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button ref={ref} onClick={() => setOpen((was) => !was)} />
      </Popover.Target>
      <Popover.Dropdown
        className={className}
        // The key is the popover's, not the card's behind it.
        onKeyDownCapture={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          event.nativeEvent.stopImmediatePropagation();
          close();
        }}
      >
        {children(isOpen, close)}
      </Popover.Dropdown>
    </Popover>
  );
}
