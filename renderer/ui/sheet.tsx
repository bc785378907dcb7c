import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { commonWords } from '../words/common.ts';
import { useWords } from '../words/language.ts';
import { IconButton } from './button.tsx';
import style from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A sheet over the screen; Escape and a click beside it close it. */
export function Sheet({ title, isOpen, onClose, wide = false, children }: SheetProps) {
  const words = useWords(commonWords);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => open || onClose()} isDismissable className={style.veil ?? ''}>
      <Modal className={`${style.sheet} ${wide ? style.wide : ''}`}>
        <Dialog className={style.dialog ?? ''}>
          <header className={style.head}>
            <Heading slot="title" className={style.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={words.close} onPress={onClose}>
              <X />
            </IconButton>
          </header>
          <div className={style.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
