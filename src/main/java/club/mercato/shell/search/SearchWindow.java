package club.mercato.shell.search;

/** The search where it is open. The frame of the page knows no more of it, and so fetches no more of it. */
interface SearchWindow {

    void open();

    boolean isOpened();

    void close();
}
