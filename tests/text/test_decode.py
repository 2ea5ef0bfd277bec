"""From bytes to text: byte order marks, UTF-8, the two old guesses, and what is no text."""

from __future__ import annotations

import codecs

import pytest

from prlint.text.decode import Undecodable, changed_word, decode

_TEXT = "“We read at night,” said Siân Quill—the trust’s director. It costs £5 – or €6."


@pytest.mark.parametrize(
    ("bom", "name"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_is_no_text(bom: bytes, name: str):
    """The mark names the encoding, is kept apart, and nothing is guessed."""
    text, encoding = decode(bom + _TEXT.encode(name))
    assert text == _TEXT
    assert encoding == (name, False, bom)


@pytest.mark.parametrize("text", ["", "a", "naïve 🙂 e\u0301", "one\r\ntwo\rthree\n", "\u2028\x85\x0c"])
def test_utf_8_is_read_letter_for_letter(text: str):
    """Line ends, separators and combining marks are left as they are."""
    assert decode(text.encode()).text == text


def test_a_second_mark_is_text():
    """Only the first mark is taken off."""
    assert decode(codecs.BOM_UTF8 * 2 + b"a").text == "\ufeffa"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(_TEXT, "cp1252", id="Windows, all the marks"),
        pytest.param(_TEXT, "mac-roman", id="Mac, all the marks"),
        pytest.param("The trust’s readers don’t ask for a card.", "cp1252", id="Windows, apostrophes only"),
        pytest.param("The trust’s readers don’t ask for a card.", "mac-roman", id="Mac, apostrophes only"),
        pytest.param("The café is open – tea is free.", "cp1252", id="Windows, an accent and a dash"),
        pytest.param("The café is open – tea is free.", "mac-roman", id="Mac, an accent and a dash"),
        pytest.param("FERNVALE, Ohio — The night library is open.", "cp1252", id="Windows, one dash"),
        pytest.param("FERNVALE, Ohio — The night library is open.", "mac-roman", id="Mac, one dash"),
        pytest.param("Tea costs £2 and soup £3.", "cp1252", id="Windows, pounds"),
        pytest.param("May\u00a06 is a Tuesday.", "cp1252", id="Windows, a no-break space"),
        pytest.param("“Yes,” said Renée Müller.", "mac-roman", id="Mac, accents"),
    ],
)
def test_old_encodings_are_told_by_their_marks(text: str, name: str):
    """Of Windows-1252 and Mac Roman the one is taken that reads as English, and it is said to be guessed."""
    read, encoding = decode(text.encode(name))
    assert read == text
    assert (encoding.name, encoding.guessed, encoding.bom) == (name, True, b"")


def test_the_word_that_the_guess_changed():
    """What the reader should look at is the first word that is not ASCII."""
    assert changed_word(decode("The trust’s café is open.".encode("cp1252"))) == "trust’s"
    assert changed_word(decode(b"plain")) == ""


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"The library\x00 is open.", id="one NUL byte"),
        pytest.param(b"PK\x03\x04\x14\x00\x06\x00\x08\x00", id="a zip archive"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\x00", id="a PDF file"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", id="a picture"),
        pytest.param("The library is open.".encode("utf-16-le"), id="UTF-16 without a mark"),
        pytest.param(codecs.BOM_UTF8 + b"a\x00b", id="NUL byte behind a mark"),
    ],
)
def test_what_is_no_text(raw: bytes):
    """Bytes with NUL are refused, with what is wrong and what to do."""
    with pytest.raises(Undecodable) as refused:
        decode(raw)
    assert "not text" in refused.value.why
    assert "UTF-8" in refused.value.remedy


@pytest.mark.parametrize(
    "raw", [codecs.BOM_UTF16_LE + b"a", codecs.BOM_UTF8 + b"\xff", codecs.BOM_UTF16_BE + b"\xd8\x00\x00a"]
)
def test_bytes_that_contradict_their_mark(raw: bytes):
    """A file that is not what its first bytes say is refused with the place."""
    with pytest.raises(Undecodable) as refused:
        decode(raw)
    assert "byte" in refused.value.why


def test_what_neither_guess_reads():
    """Where neither reads as English another encoding is guessed, and nothing is raised."""
    text, encoding = decode(
        "Ночная библиотека открыта для всех, кто работает допоздна и любит читать.".encode("koi8-r")
    )
    assert encoding.guessed
    assert len(text) > 20
