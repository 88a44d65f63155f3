using System.Buffers;

namespace GovInfoReport.Parsing;

/// <summary>The open elements, innermost last. Inline elements are not kept, unless they are hidden or stand in what is hidden.</summary>
internal sealed class HtmlElementStack : IDisposable
{
    private HtmlOpenElement[] _elements = ArrayPool<HtmlOpenElement>.Shared.Rent(64);

    public HtmlElementStack() => _elements[0] = new HtmlOpenElement { Tag = HtmlTag.Root };

    /// <summary>The index of the innermost element; 0 is the page itself.</summary>
    public int Top { get; private set; }

    /// <summary>The innermost element.</summary>
    public ref HtmlOpenElement Innermost => ref _elements[Top];

    /// <summary>What is passed on to the text that comes next.</summary>
    public HtmlStates States => _elements[Top].TextStates;

    /// <summary>An open element.</summary>
    /// <param name="index">Its index.</param>
    public ref HtmlOpenElement this[int index] => ref _elements[index];

    /// <summary>Opens an element.</summary>
    /// <param name="tag">Which element it is.</param>
    /// <param name="key">The key of its name.</param>
    /// <param name="own">What it passes on to all that it holds.</param>
    public void Push(HtmlTag tag, ulong key, HtmlStates own)
    {
        int index = Top + 1;
        if (index == _elements.Length) PooledArray.Grow(ref _elements, index, index + 1);
        HtmlTagTraits traits = HtmlTags.Traits(tag);
        ref HtmlOpenElement around = ref _elements[Top];
        bool bounds = (traits & (HtmlTagTraits.Scope | HtmlTagTraits.ParagraphScope)) != 0;
        _elements[index] = new HtmlOpenElement
        {
            Tag = tag,
            Key = key,
            Own = own,
            Paragraph = tag == HtmlTag.Paragraph ? index : bounds ? 0 : around.Paragraph,
            TablePart = (traits & HtmlTagTraits.TablePart) != 0 ? index : around.TablePart,
        };
        Top = index;
        PassOnStates(index);
    }

    /// <summary>Closes the innermost element.</summary>
    public void Pop() => Top--;

    /// <summary>Finds the innermost open element of a kind.</summary>
    /// <param name="tag">The kind.</param>
    /// <param name="boundary">Elements of these traits are not looked beyond.</param>
    /// <returns>Its index; 0 where there is none.</returns>
    public int Find(HtmlTag tag, HtmlTagTraits boundary = HtmlTagTraits.Scope)
    {
        for (int i = Top; ; i--)
        {
            HtmlTag open = _elements[i].Tag;
            if (open == tag) return i;
            if ((HtmlTags.Traits(open) & boundary) != 0) return 0;
        }
    }

    /// <summary>Finds the part of the innermost table that a tag of the table means.</summary>
    /// <param name="tag">The kind of part.</param>
    /// <returns>Its index; 0 where there is none.</returns>
    public int FindTablePart(HtmlTag tag)
    {
        for (int i = _elements[Top].TablePart; i > 0; i = _elements[i - 1].TablePart)
        {
            if (_elements[i].Tag == tag) return i;
            if (_elements[i].Tag == HtmlTag.Table) return 0;
        }

        return 0;
    }

    /// <summary>Finds the innermost inline element of a name that an end tag may close.</summary>
    /// <param name="key">The key of the name.</param>
    /// <param name="boundary">Elements of these traits are not looked beyond.</param>
    /// <returns>Its index; 0 where there is none.</returns>
    public int FindInline(ulong key, HtmlTagTraits boundary)
    {
        for (int i = Top; (HtmlTags.Traits(_elements[i].Tag) & boundary) == 0; i--)
        {
            if (_elements[i].Key == key) return i;
        }

        return 0;
    }

    /// <summary>Takes what an element brings away from it and from what it holds.</summary>
    /// <param name="index">Its index.</param>
    public void Neutralize(int index)
    {
        _elements[index] = new HtmlOpenElement { Tag = HtmlTag.Inline, Paragraph = _elements[index].Paragraph, TablePart = _elements[index].TablePart };
        for (int i = index; i <= Top; i++) PassOnStates(i);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<HtmlOpenElement>.Shared.Return(_elements);
        _elements = [];
    }

    private void PassOnStates(int index)
    {
        ref HtmlOpenElement element = ref _elements[index];
        ref HtmlOpenElement around = ref _elements[index - 1];
        bool isPart = element.TablePart == index && element.Tag != HtmlTag.Table;
        element.States = (isPart ? around.States : around.TextStates) | element.Own;
        bool isBetweenCells = element.Tag is HtmlTag.Table or HtmlTag.TableHead or HtmlTag.TableBody or HtmlTag.TableFoot or HtmlTag.Row;
        element.TextStates = isBetweenCells ? around.TextStates : element.States;
    }
}
