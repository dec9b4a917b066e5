// What the form draws beside the styles that every page has; an app that does not use the form does not load them.
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Chip.layer.css';
import '@mantine/core/styles/Radio.layer.css';
