using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Parsing.Pdf;

/// <summary>
/// Reads content operator by operator and runs each at once, so that nothing of it is kept, and all takes the time of its length.
/// </summary>
/// <remarks>
/// The library's parser makes an object of each operator, throws where operands are missing, and searches back over all operators where one
/// is unknown.
/// </remarks>
internal sealed class ContentReader(IContentTarget target)
{
    // Beyond the dictionaries of marked content nothing nests.
    private const int DeepestProperties = 16;
    private const int LongestProperties = 64 * 1024;

    private const int ShowText = 'T' << 8 | 'j';
    private const int ShowTexts = 'T' << 8 | 'J';
    private const int ShowOnNextLine = '\'';
    private const int ShowOnNextLineSpaced = '"';
    private const int SetFont = 'T' << 8 | 'f';
    private const int Draw = 'D' << 8 | 'o';
    private const int Shade = 's' << 8 | 'h';
    private const int SetState = 'g' << 8 | 's';
    private const int SetFilling = 'c' << 8 | 's';
    private const int SetStroking = 'C' << 8 | 'S';
    private const int BeginMarked = 'B' << 16 | 'M' << 8 | 'C';
    private const int BeginMarkedWithProperties = 'B' << 16 | 'D' << 8 | 'C';
    private const int BeginPicture = 'B' << 8 | 'I';

    private readonly Operands _operands = new();
    private byte[] _text = new byte[256];

    /// <summary>Draws content.</summary>
    public void Read(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        ContentLexer lexer = new(bytes);
        _operands.Clear();
        for (LexemeKind kind = lexer.Read(); kind != LexemeKind.End; kind = lexer.Read())
        {
            if (kind != LexemeKind.Word)
            {
                AddOperand(kind, ref lexer);
                continue;
            }

            target.CountStep();
            int key = Operations.KeyOf(lexer.Lexeme);
            if (key == BeginPicture) SkipPicture(bytes, ref lexer);
            else if (!Operations.Run(key, target, _operands)) Run(key, content);
            _operands.Clear();
        }
    }

    private void AddOperand(LexemeKind kind, ref ContentLexer lexer)
    {
        double number = kind == LexemeKind.Number ? ContentValues.Number(lexer.Lexeme) : 0;
        int start = lexer.Start;
        if (kind is LexemeKind.ArrayStart or LexemeKind.DictionaryStart) lexer.SkipNested();
        _operands.Add(kind, start, lexer.Position - start, number);
    }

    private void Run(int key, ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        switch (key)
        {
            case ShowText:
                Show(bytes);
                break;
            case ShowTexts:
                if (_operands.Kind(1) == LexemeKind.ArrayStart) ShowAll(_operands.Written(bytes, 1));
                break;
            case ShowOnNextLine or ShowOnNextLineSpaced:
                ShowOnNext(key, bytes);
                break;
            case SetFont:
                if (_operands.EndInNumbers(1) && _operands.Name(bytes, 2) is { } font) target.SetFontAndSize(font, _operands.Number(1));
                break;
            default:
                RunNamed(key, content);
                break;
        }
    }

    private void RunNamed(int key, ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        if (key == BeginMarkedWithProperties)
        {
            BeginMarkedContent(content);
            return;
        }

        if (_operands.Name(bytes, 1) is not { } name) return;
        switch (key)
        {
            case Draw:
                // Forms are read by the same reader.
                target.ApplyXObject(name);
                break;
            case Shade:
                target.PaintShading(name);
                break;
            case SetState:
                target.SetNamedGraphicsState(name);
                break;
            case SetFilling:
                target.GetCurrentState().ColorSpaceContext?.SetNonStrokingColorspace(name);
                break;
            case SetStroking:
                target.GetCurrentState().ColorSpaceContext?.SetStrokingColorspace(name);
                break;
            case BeginMarked:
                target.BeginMarkedContent(name, null, null);
                break;
        }
    }

    private void BeginMarkedContent(ReadOnlyMemory<byte> content)
    {
        ReadOnlySpan<byte> bytes = content.Span;
        NameToken tag = _operands.Name(bytes, 2) ?? NameToken.Create("");
        if (_operands.Kind(1) == LexemeKind.Name)
        {
            target.BeginMarkedContent(tag, _operands.Name(bytes, 1), null);
            return;
        }

        ReadOnlySpan<byte> written = _operands.Kind(1) == LexemeKind.DictionaryStart ? _operands.Written(bytes, 1) : default;
        DictionaryToken? properties = null;
        if (written.Length is > 0 and <= LongestProperties)
        {
            CoreTokenScanner scanner =
                new(new MemoryInputBytes(written.ToArray()), usePdfDocEncoding: false, new StackDepthGuard(DeepestProperties),
                    useLenientParsing: true);
            try
            {
                properties = scanner.MoveNext() ? scanner.CurrentToken as DictionaryToken : null;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // Properties that cannot be read are none: the content that they stand before is drawn all the same.
            }
        }

        target.BeginMarkedContent(tag, null, properties);
    }

    private void ShowOnNext(int key, ReadOnlySpan<byte> content)
    {
        if (key == ShowOnNextLineSpaced && _operands.Count >= 3)
        {
            target.SetWordSpacing(_operands.Number(3));
            target.SetCharacterSpacing(_operands.Number(2));
        }

        target.MoveToNextLineWithOffset();
        Show(content);
    }

    private void Show(ReadOnlySpan<byte> content)
    {
        if (_operands.Kind(1) is LexemeKind.Text or LexemeKind.Hex) ShowWritten(_operands.Written(content, 1));
    }

    private void ShowAll(ReadOnlySpan<byte> array)
    {
        ContentLexer lexer = new(array) { Position = 1 };
        for (LexemeKind kind = lexer.Read(); kind is not (LexemeKind.End or LexemeKind.ArrayEnd); kind = lexer.Read())
        {
            if (kind == LexemeKind.Number) target.Adjust(ContentValues.Number(lexer.Lexeme));
            else if (kind is LexemeKind.Text or LexemeKind.Hex) ShowWritten(lexer.Lexeme);
        }
    }

    private void ShowWritten(ReadOnlySpan<byte> written)
    {
        if (_text.Length < written.Length) _text = new byte[2 * written.Length];
        int length = ContentValues.Bytes(written, _text);
        target.ShowText(new MemoryInputBytes(_text.AsMemory(0, length)));
    }

    // Of a picture, only where it is matters. Its data end at the first EI that stands between blanks and before what reads as content
    // again.
    private void SkipPicture(ReadOnlySpan<byte> content, ref ContentLexer lexer)
    {
        bool isMask = false, isMaskAsked = false;
        for (LexemeKind kind = lexer.Read(); kind != LexemeKind.Word || !lexer.Lexeme.SequenceEqual("ID"u8); kind = lexer.Read())
        {
            if (kind == LexemeKind.End) return;
            isMask |= isMaskAsked && kind == LexemeKind.Word && lexer.Lexeme.SequenceEqual("true"u8);
            isMaskAsked = kind == LexemeKind.Name && (lexer.Lexeme.SequenceEqual("/IM"u8) || lexer.Lexeme.SequenceEqual("/ImageMask"u8));
        }

        for (int at = lexer.Position; at < content.Length; at++)
        {
            int found = content[at..].IndexOf("EI"u8);
            if (found < 0) break;
            at += found;
            if (!IsEnd(content, at)) continue;
            lexer.Position = at + 2;
            target.DrawInlinePicture(isMask);
            return;
        }

        lexer.Position = content.Length;
        target.DrawInlinePicture(isMask);
    }

    private static bool IsEnd(ReadOnlySpan<byte> content, int at)
    {
        const int Looked = 6;
        if (content[at - 1] > ' ' || at + 2 < content.Length && content[at + 2] > ' ') return false;
        foreach (byte value in content.Slice(at + 2, Math.Min(Looked, content.Length - at - 2)))
        {
            bool isContent = value is >= (byte)' ' and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t';
            if (!isContent) return false;
        }

        return true;
    }
}
